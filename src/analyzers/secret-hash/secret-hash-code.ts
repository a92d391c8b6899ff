/** A program that computes SECRET_HASH in one language. */
export interface HashProgram {
  language: string;
  /** Name of the file to save it as. */
  file: string;
  code: string;
  /** What runs it. It reads USERNAME, CLIENT_ID and CLIENT_SECRET from the environment. */
  run: readonly string[];
}

/** The same computation in the languages that people call Cognito from. Secrets come from the environment. */
export const HASH_PROGRAMS: readonly HashProgram[] = [
  {
    language: "JavaScript (Node.js)",
    file: "secret-hash.mjs",
    run: ["node", "secret-hash.mjs"],
    code: `import { createHmac } from "node:crypto";

export function secretHash(username, clientId, clientSecret) {
  return createHmac("sha256", clientSecret).update(username + clientId).digest("base64");
}

const { USERNAME, CLIENT_ID, CLIENT_SECRET } = process.env;
console.log(secretHash(USERNAME, CLIENT_ID, CLIENT_SECRET));
`,
  },
  {
    language: "Python",
    file: "secret_hash.py",
    run: ["python3", "secret_hash.py"],
    code: `import base64
import hashlib
import hmac
import os


def secret_hash(username, client_id, client_secret):
    digest = hmac.new(client_secret.encode(), (username + client_id).encode(), hashlib.sha256).digest()
    return base64.b64encode(digest).decode()


print(secret_hash(os.environ["USERNAME"], os.environ["CLIENT_ID"], os.environ["CLIENT_SECRET"]))
`,
  },
  {
    language: "Java",
    file: "SecretHash.java",
    run: ["java", "SecretHash.java"],
    code: `import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

public class SecretHash {
    static String secretHash(String username, String clientId, String clientSecret) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(clientSecret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] digest = mac.doFinal((username + clientId).getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(digest);
    }

    public static void main(String[] args) throws Exception {
        System.out.println(secretHash(
            System.getenv("USERNAME"), System.getenv("CLIENT_ID"), System.getenv("CLIENT_SECRET")));
    }
}
`,
  },
  {
    language: "C#",
    file: "Program.cs",
    run: ["dotnet", "run", "Program.cs"],
    code: `using System;
using System.Security.Cryptography;
using System.Text;

static string SecretHash(string username, string clientId, string clientSecret)
{
    using var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(clientSecret));
    return Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes(username + clientId)));
}

Console.WriteLine(SecretHash(
    Environment.GetEnvironmentVariable("USERNAME")!,
    Environment.GetEnvironmentVariable("CLIENT_ID")!,
    Environment.GetEnvironmentVariable("CLIENT_SECRET")!));
`,
  },
  {
    language: "Go",
    file: "main.go",
    run: ["go", "run", "main.go"],
    code: `package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"os"
)

func secretHash(username, clientID, clientSecret string) string {
	mac := hmac.New(sha256.New, []byte(clientSecret))
	mac.Write([]byte(username + clientID))
	return base64.StdEncoding.EncodeToString(mac.Sum(nil))
}

func main() {
	fmt.Println(secretHash(os.Getenv("USERNAME"), os.Getenv("CLIENT_ID"), os.Getenv("CLIENT_SECRET")))
}
`,
  },
  {
    language: "PHP",
    file: "secret-hash.php",
    run: ["php", "secret-hash.php"],
    code: `<?php
function secretHash(string $username, string $clientId, string $clientSecret): string
{
    return base64_encode(hash_hmac('sha256', $username . $clientId, $clientSecret, true));
}

echo secretHash(getenv('USERNAME'), getenv('CLIENT_ID'), getenv('CLIENT_SECRET')), PHP_EOL;
`,
  },
  {
    language: "Ruby",
    file: "secret_hash.rb",
    run: ["ruby", "secret_hash.rb"],
    code: `require "base64"
require "openssl"

def secret_hash(username, client_id, client_secret)
  Base64.strict_encode64(OpenSSL::HMAC.digest("sha256", client_secret, username + client_id))
end

puts secret_hash(ENV.fetch("USERNAME"), ENV.fetch("CLIENT_ID"), ENV.fetch("CLIENT_SECRET"))
`,
  },
  {
    language: "Shell (OpenSSL)",
    file: "secret-hash.sh",
    run: ["sh", "secret-hash.sh"],
    code: `# The secret shows in the list of processes while this runs: use it on a machine of your own only.
printf '%s' "$USERNAME$CLIENT_ID" | openssl dgst -sha256 -hmac "$CLIENT_SECRET" -binary | openssl base64
`,
  },
];
